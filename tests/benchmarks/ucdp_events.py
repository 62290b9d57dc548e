"""UCDP's events of Myanmar's conflict as answers to our incident form: real dates, places, deaths and actors."""

import csv
import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

EVENTS = Path(__file__).resolve().parents[3] / "shared" / "data" / "ucdp_ged_myanmar.csv"
"""CC BY 4.0 (UCDP), not part of this repository."""

ROWS = 7_374
FORM = "incident"

_KINDS = {1: "clash", 2: "clash", 3: "killing"}
_PRECISIONS = {1: "1_exact", 2: "2_near", 3: "6_district", 4: "7_state", 5: "7_state", 6: "8_country", 7: "8_country"}
_INSTANCE = "k0000000000000001"


def incidents(limit: int = ROWS) -> Iterator[dict[str, str]]:
    """Yield the answers of each event. Headlines and sources' names are left out: they may name people."""
    with EVENTS.open(encoding="utf-8", newline="") as file:
        yield from map(_answers, islice(csv.DictReader(file), limit))


def _answers(row: Mapping[str, str]) -> dict[str, str]:
    code = f"-{int(float(row['id']))}"
    place = row["adm_2"] or row["adm_1"] or row["country"]
    return {
        path: value
        for path, value in {
            "/incident/title": row["conflict_name"],
            "/incident/incident_type": _KINDS[int(float(row["type_of_violence"]))],
            "/incident/is_summary": "no",
            "/incident/when": _period(row),
            "/incident/narrative": row["where_description"],
            "/sections": "casualties actors",
            "/confidentiality": "public",
            **_instance("place", {
                "place_name": place,
                "place_role": "impact",
                "place_precision": _PRECISIONS[int(float(row["where_prec"]))],
                "place_position": f"{row['latitude']} {row['longitude']} 0 0",
            }),
            **_instance("source", {"source_code": f"S{code}", "source_type": "other", "source_name": "UCDP"}),
            **_instance("information", {"information_source": f"S{code}", "information_connection": "reporter"}),
            **_instance("casualties", {
                "casualties_source": f"S{code}",
                "casualties_group": "all",
                "casualties_status": "unknown",
                "killed": _killed(row),
                "casualties_basis": "media",
            }),
            **_instance("actor", {"actor_code": f"X{code}", "actor_type": "other", "actor_name": row["side_a"]}),
            **_instance("involvement", {
                "involvement_actor": f"X{code}",
                "involvement_degree": "direct",
                "involvement_basis": "media",
                "involvement_source": f"S{code}",
            }),
        }.items()
        if value
    }  # fmt: skip


def _killed(row: Mapping[str, str]) -> str:
    low, best, high = (int(float(row[bound])) for bound in ("low", "best", "high"))
    # A few rows have a best count outside of their bounds, which our form refuses.
    return f"{min(low, best)}/{best}/{max(high, best)}"


def _instance(repeat: str, answers: Mapping[str, str]) -> dict[str, str]:
    return {f"/{repeat}[{_INSTANCE}]/{path}": value for path, value in answers.items()}


def _period(row: Mapping[str, str]) -> str:
    first, last = (dt.datetime.fromtimestamp(float(row[name]), tz=dt.UTC).date() for name in ("date_start", "date_end"))
    return str(first) if first == last else f"{first}/{last}"
