"""The site's key: what it signs verifies by other libraries, and nothing else verifies by it."""

import warnings

import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc import jws
from joserfc.errors import SecurityWarning
from joserfc.jwk import OKPKey

from assessment.exports.signing import NotSigned, SiteKey, signed, thumbprint

KEY = SiteKey.new()


def test_another_library_verifies_what_the_key_signed():
    public = OKPKey.import_key(dict(KEY.public))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SecurityWarning)  # it would have EdDSA called Ed25519, which few verifiers know
        found = jws.deserialize_compact(KEY.sign(b"a text", kid="ours"), public, algorithms=["EdDSA"])
    assert (found.payload, found.headers()) == (b"a text", {"alg": "EdDSA", "kid": "ours"})
    assert thumbprint(KEY.public) == public.thumbprint()


def test_a_key_reads_back_from_its_file():
    assert SiteKey.read(KEY.pem()).public == KEY.public


@pytest.mark.parametrize("token", ["", "a.b.c", None, KEY.sign(b"x")[:-4] + "AAAA", SiteKey.new().sign(b"x")])
def test_what_the_key_did_not_sign_is_refused(token: object):
    with pytest.raises(NotSigned):
        signed(token, KEY.public)


def test_no_other_kind_of_key_signs():
    other = generate_private_key(SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    for pem in (other, b"nothing"):
        with pytest.raises(ValueError):
            SiteKey.read(pem)
