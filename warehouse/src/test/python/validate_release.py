"""Holds a release against the public validators of every standard it claims.

usage: validate_release.py RELEASE [--standards DIR]

RELEASE is a release's folder; DIR holds the shapes and profiles that validators do not ship
(dcat-ap/, datapackage-2.0/). A line a check; exit status 1 when any found an error.
"""
import argparse
import contextlib
import email.message
import io
import json
import pathlib
import subprocess
import sys
import traceback
import unittest.mock
import urllib.response

import duckdb
import pyarrow.parquet as parquet


def tables(release):
    return sorted(file.stem for file in (release / "parquet").glob("*.parquet"))


def check_frictionless(release, standards):
    from frictionless import Package, system

    with system.use_context(trusted=True):
        package = Package(str(release / "datapackage.json"))
        for resource in list(package.resources):
            if resource.format != "csv":
                package.remove_resource(resource.name)
        report = package.validate()
    errors = [
        f"{task.name}: {error.message}" for task in report.tasks for error in task.errors
    ] + [error.message for error in report.errors]
    return errors


def check_csvw(release, standards):
    from csvw import TableGroup

    group = TableGroup.from_file(release / "csvw-metadata.json")
    errors = []
    for table in group.tables:
        rows = sum(1 for _ in table.iterdicts(log=_Collector(errors, str(table.url))))
        expected = parquet.read_metadata(
            release / "parquet" / (pathlib.Path(str(table.url)).stem + ".parquet")
        ).num_rows
        if rows != expected:
            errors.append(f"{table.url}: {rows} rows, the Parquet file has {expected}")
    if not group.check_referential_integrity(log=_Collector(errors, "references")):
        errors.append("references do not resolve")
    return errors


class _Collector:
    """Takes the place of a logger: what would be a warning is an error here."""

    def __init__(self, errors, place):
        self.errors, self.place = errors, place

    def warning(self, message, *_, **__):
        self.errors.append(f"{self.place}: {message}")

    error = warning


def check_dcat_ap(release, standards):
    from pyshacl import validate
    from rdflib import Graph

    errors = []
    base = (release / "dcat.ttl").resolve().as_uri()
    turtle = Graph().parse(release / "dcat.ttl", format="turtle", publicID=base)
    jsonld = Graph().parse(release / "dcat.jsonld", format="json-ld", publicID=base)
    from rdflib.compare import isomorphic

    if not isomorphic(turtle, jsonld):
        errors.append("dcat.ttl and dcat.jsonld are not the same graph")
    for shapes in ("shapes.ttl", "range.ttl"):
        conforms, _, text = validate(
            turtle, shacl_graph=str(standards / "dcat-ap" / shapes), advanced=True
        )
        if not conforms:
            errors.append(f"{shapes}: {text}")
    return errors


def check_croissant(release, standards):
    import mlcroissant

    dataset = mlcroissant.Dataset(jsonld=release / "croissant.json")
    errors = sorted(dataset.metadata.ctx.issues.errors)
    for record_set in dataset.metadata.record_sets:
        name = record_set.id
        rows = sum(1 for _ in dataset.records(name))
        expected = parquet.read_metadata(release / "parquet" / f"{name}.parquet").num_rows
        if rows != expected:
            errors.append(f"{name}: {rows} records loaded, the file has {expected}")
    return errors


def check_ro_crate(release, standards):
    from rocrate_validator import models, services

    settings = services.ValidationSettings(
        rocrate_uri=str(release),
        profile_identifier="ro-crate-1.3",
        requirement_severity=models.Severity.REQUIRED,
    )
    with _packaged_context():
        result = services.validate(settings)
    return [f"{issue.check.identifier}: {issue.message}" for issue in result.get_issues()]


@contextlib.contextmanager
def _packaged_context():
    """The validator asks w3id.org for the RO-Crate context; the rocrate package ships the same file."""
    import rdflib.parser
    import rocrate
    from rocrate_validator.utils.http import HttpRequester

    context = (pathlib.Path(rocrate.__file__).parent / "data" / "ro-crate.jsonld").read_bytes()

    class Answer:
        status_code, content, text, ok = 200, context, context.decode("utf-8"), True
        headers = {"Content-Type": "application/ld+json"}

        def json(self):
            return json.loads(context)

        def raise_for_status(self):
            pass

    def served(request, *_, **__):
        headers = email.message.Message()
        headers["Content-Type"] = "application/ld+json"
        address = getattr(request, "full_url", str(request))
        if not address.startswith("https://w3id.org/ro/crate/1.3/context"):
            raise OSError(f"not fetched in a test: {address}")
        return urllib.response.addinfourl(io.BytesIO(context), headers, address, 200)

    with unittest.mock.patch.object(rdflib.parser, "_urlopen", served), unittest.mock.patch.object(
        HttpRequester, "get", lambda self, url, *_, **__: Answer(), create=True
    ):
        yield


def check_sdmx(release, standards):
    import pysdmx.io

    structure = pysdmx.io.read_sdmx(str(release / "sdmx" / "structure.xml"), validate=False)
    errors = []
    data_structures = structure.get_data_structure_definitions()
    if len(data_structures) != 1:
        return [f"{len(data_structures)} data structures, not one"]
    components = {component.id for component in data_structures[0].components}
    data = pysdmx.io.read_sdmx(str(release / "sdmx" / "series.csv"), validate=True)
    frame = data.get_datasets()[0].data
    if set(frame.columns) != components:
        errors.append(f"columns {sorted(frame.columns)} are not the structure's {sorted(components)}")
    series = parquet.read_table(release / "parquet" / "series.parquet")
    if len(frame) != series.num_rows:
        errors.append(f"{len(frame)} observations, the series has {series.num_rows}")
    codes = {
        codelist.id: {code.id for code in codelist.codes} for codelist in structure.get_codelists()
    }
    for column, codelist in (("REF_AREA", "CL_AREA"), ("INDICATOR", "CL_INDICATOR"), ("MEASURE", "CL_MEASURE")):
        unknown = set(frame[column].astype(str)) - codes[codelist]
        if unknown:
            errors.append(f"{column}: {sorted(unknown)[:5]} are not in {codelist}")
    return errors


def check_json_stat(release, standards):
    cube = json.loads((release / "jsonstat" / "series.json").read_text(encoding="utf-8"))
    errors = []
    size = 1
    for dimension, length in zip(cube["id"], cube["size"]):
        index = cube["dimension"][dimension]["category"]["index"]
        if len(index) != length or len(set(index)) != length:
            errors.append(f"{dimension}: {len(index)} categories, size says {length}")
        size *= length
    outside = [place for place in cube["value"] if not 0 <= int(place) < size]
    if outside:
        errors.append(f"values outside the cube: {outside[:5]}")
    connection = duckdb.connect()
    rows = connection.execute(
        'select region_code, indicator_code, measure, unit, period, "value" from read_parquet(?)',
        [str(release / "parquet" / "series.parquet")],
    ).fetchall()
    if len(rows) != len(cube["value"]):
        errors.append(f"{len(cube['value'])} values, the series has {len(rows)}")
    places = [
        {code: i for i, code in enumerate(cube["dimension"][dimension]["category"]["index"])}
        for dimension in cube["id"]
    ]
    for row in rows:
        place = 0
        for codes, length, code in zip(places, cube["size"], row):
            place = place * length + codes[code]
        if abs(cube["value"][str(place)] - float(row[5])) > 1e-6 * max(1, abs(float(row[5]))):
            errors.append(f"{row} reads {cube['value'][str(place)]}")
    return errors


def check_annotations(release, standards):
    connection = duckdb.connect()
    texts = dict(
        ((report, number), (start, text))
        for report, number, start, text in connection.execute(
            'select report_id, passage_no, "start", "text" from read_parquet(?)',
            [str(release / "parquet" / "passages.parquet")],
        ).fetchall()
    )
    passage_of = dict(
        connection.execute(
            "select fact_id, passage_no from read_parquet(?)",
            [str(release / "parquet" / "facts.parquet")],
        ).fetchall()
    )
    errors = []
    for line in (release / "annotations" / "facts.jsonl").read_text(encoding="utf-8").splitlines():
        annotation = json.loads(line)
        fact = annotation["id"].removeprefix("urn:zhibiao:fact:")
        report = annotation["target"]["source"]["id"].removeprefix("urn:zhibiao:report:")
        position, quote = annotation["target"]["selector"]
        start, text = texts[(report, passage_of[fact])]
        place = position["start"] - start
        if text[place : position["end"] - start] != quote["exact"]:
            errors.append(f"{fact}: {quote['exact']!r} is not at its position")
        if not text[:place].endswith(quote["prefix"]):
            errors.append(f"{fact}: the prefix {quote['prefix']!r} does not stand before it")
        if not text[position["end"] - start :].startswith(quote["suffix"]):
            errors.append(f"{fact}: the suffix {quote['suffix']!r} does not stand behind it")
    return errors


def check_citation(release, standards):
    done = subprocess.run(
        [str(pathlib.Path(sys.executable).parent / "cffconvert"), "--validate", "-i", str(release / "CITATION.cff")],
        capture_output=True,
        text=True,
    )
    return [] if done.returncode == 0 else [done.stdout + done.stderr]


def check_data_package_profile(release, standards):
    import jsonschema

    package = json.loads((release / "datapackage.json").read_text(encoding="utf-8"))
    folder = standards / "datapackage-2.0"
    errors = []
    for name, instances in (
        ("datapackage", [package]),
        ("dataresource", package["resources"]),
        ("tableschema", [r["schema"] for r in package["resources"] if "schema" in r]),
    ):
        profile = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft7Validator(profile)
        for instance in instances:
            errors += [f"{name}: {e.message[:200]}" for e in validator.iter_errors(instance)]
    return errors


def check_readers(release, standards):
    """pyarrow and duckdb see the same rows, types and decimals, in Parquet and in the database."""
    errors = []
    database = duckdb.connect(str(release / "zhibiao.duckdb"), read_only=True)
    for table in tables(release):
        file = release / "parquet" / f"{table}.parquet"
        arrow = parquet.read_table(file)
        described = parquet.read_schema(file)
        for field in described:
            if not field.metadata or b"title" not in field.metadata:
                errors.append(f"{table}.{field.name}: no title in the column's metadata")
        for key in (b"title", b"licence", b"release", b"table_schema"):
            if key not in (parquet.read_metadata(file).metadata or {}):
                errors.append(f"{table}: no {key.decode()} in the file's metadata")
        own = database.execute(f'select * from "{table}"').to_arrow_table()
        if own.num_rows != arrow.num_rows or own.column_names != arrow.column_names:
            errors.append(f"{table}: rows or columns differ between Parquet and the database")
        different = database.execute(
            f'select count(*) from (select * from "{table}" except all select * from read_parquet(?))',
            [str(file)],
        ).fetchone()[0]
        if different:
            errors.append(f"{table}: {different} rows of the database are not in the Parquet file")
        for field in arrow.schema:
            if str(field.type).startswith("decimal") and str(own.schema.field(field.name).type) != str(field.type):
                errors.append(f"{table}.{field.name}: {field.type} reads {own.schema.field(field.name).type}")
    return errors


CHECKS = {
    "frictionless": check_frictionless,
    "csvw": check_csvw,
    "dcat-ap": check_dcat_ap,
    "croissant": check_croissant,
    "ro-crate": check_ro_crate,
    "sdmx": check_sdmx,
    "json-stat": check_json_stat,
    "annotations": check_annotations,
    "citation": check_citation,
    "data-package-profile": check_data_package_profile,
    "readers": check_readers,
}
NEED_STANDARDS = {"dcat-ap", "data-package-profile"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("release", type=pathlib.Path)
    parser.add_argument("--standards", type=pathlib.Path)
    parser.add_argument("--only", nargs="*", default=sorted(CHECKS))
    arguments = parser.parse_args()
    release = arguments.release.resolve()
    failed = False
    for name in arguments.only:
        if name in NEED_STANDARDS and not (arguments.standards and arguments.standards.is_dir()):
            print(f"{name}: SKIPPED, the shapes and profiles are not there", flush=True)
            continue
        try:
            errors = CHECKS[name](release, arguments.standards)
        except Exception:
            errors = [traceback.format_exc()]
        print(f"{name}: {'ok' if not errors else str(len(errors)) + ' errors'}", flush=True)
        for error in errors[:10]:
            print(f"  {error}", flush=True)
        failed = failed or bool(errors)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
