"""Static files and answers on their way to a browser: their names, how long they last, how they are packed."""

import gzip
import re
from pathlib import Path

import brotli
import pytest

from tests.web.conftest import Browser
from web.assets import ENTRIES, MODULES, STATIC, Assets
from web.joining import bare, joined, joined_part, lent_to, needed, parts
from web.packing import accepted

SHEET = re.compile(r'<link rel="stylesheet" href="([^"]+/css/app\.css)">')


@pytest.fixture
def sheet(browser: Browser) -> str:
    """The address of the style sheet that pages link."""
    found = SHEET.search(browser.get("/").text)
    assert found is not None
    return found[1]


def test_a_fingerprinted_file_is_kept_for_good_and_the_plain_address_is_asked_again(browser: Browser, sheet: str):
    lasting = browser.get(sheet).headers["Cache-Control"]
    assert {"public", "immutable", "max-age=31536000"} <= set(lasting.split(", "))
    assert browser.get("/static/css/app.css").headers["Cache-Control"] == "no-cache"


def test_the_fingerprint_changes_with_any_content_or_name(tmp_path: Path):
    (tmp_path / "a.js").write_text("1")
    first = Assets(tmp_path).version
    assert Assets(tmp_path).version == first
    (tmp_path / "a.js").write_text("2")
    changed = Assets(tmp_path).version
    (tmp_path / "a.js").rename(tmp_path / "b.js")
    assert len({first, changed, Assets(tmp_path).version}) == 3


def test_a_page_older_than_the_server_finds_its_files_but_may_not_keep_them(browser: Browser):
    answer = browser.get("/static/000000000000/js/theme.js")
    assert (answer.status_code, answer.headers["Cache-Control"]) == (200, "no-cache")


def test_every_address_that_a_page_gives_leads_to_a_file(browser: Browser):
    addresses = re.findall(r'"(/static/[^"#]+)', browser.get("/").text)
    assert len(addresses) > 5
    assert {browser.get(address).status_code for address in addresses} == {200}


@pytest.mark.parametrize("path", ["css/none.css", "../web/config.py", "..%2Fconfig.py", "", "css", "000000000000/"])
def test_nothing_but_the_files_is_found(browser: Browser, path: str):
    assert browser.get(f"/static/{path}").status_code == 404


@pytest.mark.parametrize(
    ("header", "coding", "unpack"),
    [
        ("gzip, deflate, br, zstd", "br", brotli.decompress),
        ("gzip, deflate", "gzip", gzip.decompress),
        ("br;q=0, gzip", "gzip", gzip.decompress),
        ("identity", None, bytes),
    ],
)
def test_each_browser_gets_the_coding_it_takes(browser: Browser, sheet: str, header, coding, unpack):
    answer = browser.get(sheet, headers={"Accept-Encoding": header})
    assert answer.headers.get("Content-Encoding") == coding
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert unpack(answer.data) == browser.get(sheet).data


def test_a_star_takes_what_is_not_named():
    assert (accepted("*"), accepted("br;q=0, *"), accepted("*;q=0"), accepted("")) == ("br", "gzip", "", "")


def test_a_browser_that_has_a_file_is_told_so(browser: Browser, sheet: str):
    tag = browser.get(sheet, headers={"Accept-Encoding": "br"}).headers["ETag"]
    assert browser.get(sheet, headers={"Accept-Encoding": "br", "If-None-Match": tag}).status_code == 304
    assert browser.get(sheet, headers={"Accept-Encoding": "gzip", "If-None-Match": tag}).status_code == 200


def test_pages_are_packed_for_our_own_pages_alone(browser: Browser):
    def coding(site: str | None) -> str | None:
        headers = {"Accept-Encoding": "br"} | ({"Sec-Fetch-Site": site} if site else {})
        return browser.get("/", headers=headers).headers.get("Content-Encoding")

    assert coding("same-origin") == coding("none") == "br"
    assert coding("cross-site") is coding("same-site") is coding(None) is None


def test_the_sheet_holds_every_sheet_it_imports_in_its_layer(browser: Browser, sheet: str):
    text = browser.get(sheet).text
    assert "@import" not in text
    assert "@charset" not in text
    for layer in ("bootstrap", "fit", "tokens", "components", "print"):
        assert f"@layer {layer} {{" in text
    assert text.count("{") == text.count("}")
    fonts = re.findall(r'url\("\.\./([^"]+)"\)', text)
    assert fonts
    assert {browser.get(f"/static/{font}").status_code for font in fonts} == {200}


def test_of_bootstrap_goes_only_what_no_page_could_show(tmp_path: Path):
    (tmp_path / "vendor").mkdir()
    (tmp_path / "vendor/bootstrap.css").write_text(
        '@charset "UTF-8";:root{--a:"}";--bs-one:1;--bs-two:var(--bs-one)}'
        ".btn,.carousel{x:y}.carousel .btn{x:y}a:not(.btn){x:y}"
        "@media print{.carousel{x:y}}@media (width>1px){.btn:hover{x:y}}@keyframes k{0%{x:y}}"
    )
    (tmp_path / "page.html").write_text('<a class="btn">')
    file, _ = Assets(tmp_path, tmp_path).find("vendor/bootstrap.css")
    assert b"carousel" in file.content  # the file itself is served as it came
    (tmp_path / "all.css").write_text('@import url("vendor/bootstrap.css") layer(low);')
    file, _ = Assets(tmp_path, tmp_path).find("all.css")
    assert file.content.decode() == (
        '@layer low {\n:root{--a:"}";}.btn{x:y}a:not(.btn){x:y}'
        "@media (width>1px){.btn:hover{x:y}}@keyframes k{0%{x:y}}}"
    )


def test_a_script_keeps_its_lines_and_loses_its_documentation():
    script = (
        "// A module.\n/** @param {number} a */\nexport const f = (/** @type {any} */ a) =>\n"
        "  a; // kept\n/**\n * @x\n */\n"
    )
    assert bare(script) == "\n\nexport const f = ( a) =>\n  a; // kept\n\n\n\n"


def test_a_page_asks_at_once_for_all_that_its_script_needs(browser: Browser):
    assets = Assets()
    assert assets.preloads("js/desk/main.js")[-1] == "js/desk/main.js"
    libraries = {"vendor/fluent.js", "vendor/preact.js", "vendor/socket.io.js"}  # not those of what is opened later
    assert {*assets.preloads("js/desk/main.js")[:-1]} == libraries < {*MODULES.values()}
    assert assets.preloads("js/page.js") == ("js/page.js",)


def test_what_two_parts_need_is_a_part_of_its_own_of_which_there_is_one(tmp_path: Path):
    for name, text in {
        "js/desk/main.js": 'export const a = () => import("./one.js");\nexport const b = () => import("./two.js");\n',
        "js/desk/one.js": 'import { state } from "./state.js";\nexport const Part = state;\n',
        "js/desk/two.js": 'import { state } from "./state.js";\nimport { Part as One } from "./one.js";\n'
        "export const Part = [state, One];\n",
        "js/desk/state.js": "export const state = [];\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assets = Assets(tmp_path, tmp_path)
    one, two, state = (assets.find(f"js/desk/{name}.js")[0].content.decode() for name in ("one", "two", "state"))
    assert [text.count("state = []") for text in (one, two, state)] == [0, 0, 1]
    assert 'import * as $js_desk_state_js from "../../js/desk/state.js";' in one
    assert 'import * as $js_desk_one_js from "../../js/desk/one.js";' in two
    assert state.endswith("export const { state } = $js_desk_state_js;\n")


def served(tmp_path: Path, entry: str, **scripts: str) -> str:
    for name, text in scripts.items():
        (tmp_path / f"{name}.js").write_text(text)
    text = {path.name: path.read_text() for path in tmp_path.glob("*.js")}.__getitem__
    modules = needed(entry, text, {"lib": "lib.js"})
    return joined(entry, modules, text, {"lib": "lib.js"}).text


def test_an_entry_script_is_served_with_the_modules_it_imports_each_once_and_in_order(tmp_path: Path):
    text = served(
        tmp_path,
        "main.js",
        lib="export const h = 1;\n",
        a='import { h } from "lib";\nexport const one = h;\n',
        b='import { one as uno } from "./a.js";\nexport function two() { return uno + 1; }\n',
        main='import "./a.js";\nimport {\n  two,\n} from "./b.js";\nawait two();\n',
    )
    assert text.splitlines()[0] == 'import * as $lib_js from "lib";'
    assert text.index("$a_js = ") < text.index("$b_js = ") < text.index("await two()")
    assert text.count("one = h") == 1
    assert "const { one: uno } = $a_js;" in text
    assert "return { two };" in text
    assert not re.search(r"^(import \{|export )", text, re.MULTILINE)


def test_a_line_of_a_joined_script_is_found_in_its_source():
    assets = Assets()
    text = assets.find("js/desk/main.js")[0].content.decode()
    line = next(n for n, words in enumerate(text.splitlines(), 1) if "function Talks(" in words)
    name, at = assets.place("js/desk/main.js", line)
    assert name == "js/desk/Talks.js"
    assert "function Talks(" in (STATIC / name).read_text(encoding="utf-8").splitlines()[at - 1]
    assert assets.place("js/door.js", 3) == ("js/door.js", 3)


@pytest.mark.parametrize(
    ("main", "said"),
    [
        ('import { a } from "./a.js";\n', "main.js imports a.js imports main.js"),
        ('import * as b from "./b.js";\n', "main.js: import * as b"),
        ("export default 1;\n", "main.js: export default 1;"),
        ("export let a = 1;\n", "main.js: export let a = 1;"),
    ],
)
def test_a_form_that_joining_does_not_know_is_refused(tmp_path: Path, main: str, said: str):
    with pytest.raises(ValueError, match=re.escape(said)):
        served(tmp_path, "main.js", main=main, a='import "./main.js";\n', b="export const b = 1;\n")


def test_our_scripts_have_no_form_that_joining_does_not_know():
    assets = Assets()
    for entry in ENTRIES:
        found = assets.find(entry)
        assert found is not None
        assert b"localStorage" in found[0].content  # page.js is in each
    assert b"TableColumn" not in assets.find("js/desk/main.js")[0].content
    assert b"PackageForm" not in assets.find("js/control/main.js")[0].content


def test_the_reference_comes_in_the_language_asked_for_alone(browser: Browser):
    french = browser.get("/reference.json?language=fr").json
    assert [i["name"] for i in french["intents"] if i["id"] == "offer"] == [{"fr": "Offre"}]
    assert set(french["acts"].popitem()[1]["names"]) == {"fr"}
    assert browser.get("/reference.json?language=xx").status_code == 404


def test_a_part_that_is_loaded_later_takes_the_modules_of_its_entry_and_brings_its_own(tmp_path: Path):
    scripts = {
        "shared": "export const state = [];\n",
        "main": 'import { state } from "./shared.js";\nexport const m = () => import("./part.js");\nstate.push(1);\n',
        "own": "export const own = 2;\n",
        "part": 'import { h } from "lib";\nimport { state } from "./shared.js";\nimport { own } from "./own.js";\n'
        "export const Part = () => h(state, own);\n",
        "lib": "",
    }
    text = lambda name: scripts[name.removesuffix(".js")]  # noqa: E731 - the reader of files, here of a mapping
    named = {"lib": "lib.js"}
    found = parts("main.js", text, named)
    assert found == {"part.js": ("lib.js", "own.js", "part.js")}
    lent = lent_to(found["part.js"], text, named)
    assert lent == ("shared.js",)
    main = joined("main.js", needed("main.js", text, named), text, named, lent).text
    part = joined_part("part.js", found["part.js"], "main.js", lent, text, named).text
    assert 'import(new URL("part.js", import.meta.url))' in main
    assert main.endswith("export { $shared_js };\n")
    assert part.startswith('import * as $lib_js from "lib";\nimport { $shared_js } from "main.js";\n')
    assert "state = []" not in part
    assert part.endswith("export const { Part } = $part_js;\n")
