"""The site's key (Ed25519) and what it signs, as JSON Web Signatures (RFC 7515) that any library of those verifies."""

from __future__ import annotations

import hashlib
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from typing import Any

import jwt
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

ALGORITHM = "EdDSA"
_SIGNATURES = jwt.PyJWS(algorithms=[ALGORITHM])


class NotSigned(ValueError):
    """A signature that is not that key's over that text, or no signature at all."""


class SiteKey:
    """A private key that signs in the name of a site."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.public = public_key(private.public_key())

    @classmethod
    def new(cls) -> SiteKey:
        """A key that nobody had before."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def read(cls, pem: bytes) -> SiteKey:
        """The key of a PEM file. Raises ValueError for anything but an Ed25519 key without a passphrase."""
        try:
            found = load_pem_private_key(pem, None)
        except (TypeError, UnsupportedAlgorithm) as error:
            raise ValueError(str(error)) from None
        if not isinstance(found, Ed25519PrivateKey):
            raise ValueError("not an Ed25519 key")
        return cls(found)

    def pem(self) -> bytes:
        """The key as a PEM file holds it; whoever has it can sign as the site."""
        return self._private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def sign(self, payload: bytes, **header: str) -> str:
        """The payload with its signature in the compact form; its header names the algorithm and these values."""
        return _SIGNATURES.encode(payload, self._private, ALGORITHM, headers={"typ": None, **header})


def public_key(key: Ed25519PublicKey) -> Mapping[str, str]:
    """The key as a JSON Web Key, `kid` its thumbprint."""
    x = urlsafe_b64encode(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).decode().rstrip("=")
    known = {"crv": "Ed25519", "kty": "OKP", "x": x}
    return {**known, "alg": ALGORITHM, "kid": thumbprint(known), "use": "sig"}


def thumbprint(key: Mapping[str, Any]) -> str:
    """The thumbprint of a JSON Web Key (RFC 7638, SHA-256), to compare keys by. Raises NotSigned for no key."""
    try:
        needed = {name: str(key[name]) for name in ("crv", "kty", "x")}
    except (KeyError, TypeError):
        raise NotSigned("no key") from None
    canonical = json.dumps(needed, sort_keys=True, separators=(",", ":"))
    return urlsafe_b64encode(hashlib.sha256(canonical.encode()).digest()).decode().rstrip("=")


def signed(token: object, key: Mapping[str, Any]) -> bytes:
    """The payload that the key signed. Raises NotSigned where it did not."""
    try:
        x = str(key["x"])
        public = Ed25519PublicKey.from_public_bytes(urlsafe_b64decode(x + "=" * (-len(x) % 4)))
        return bytes(_SIGNATURES.decode(str(token), public, algorithms=[ALGORITHM]))
    except (jwt.PyJWTError, KeyError, TypeError, ValueError):
        raise NotSigned("the signature is not this key's") from None
