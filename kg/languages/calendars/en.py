"""English."""

from __future__ import annotations

from typing import Final

from kg.languages.calendar import Calendar, counted, units
from kg.languages.language import words

ENGLISH: Final = Calendar(
    months=counted(
        """january/jan february/feb march/mar april/apr may june/jun july/jul
        august/aug september/sept/sep october/oct november/nov december/dec""",
        1,
    ),
    weekdays=counted(
        """monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thurs friday/fri
        saturday/sat sunday/sun""",
        0,
    ),
    seasons=counted("spring/springtime summer autumn/fall winter", 21),
    ordinals=counted("first/1st second/2nd third/3rd fourth/4th/final", 1),
    units=units(
        "year:year years:years quarter:quarter quarters:quarters month:month months:months "
        "week:week weeks:weeks day:day days:days"
    ),
    days={"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1},
    years=dict.fromkeys(
        (
            "year-end",
            "end of the year",
            "end of this year",
            "close of the year",
            "year's end",
            "end of the fiscal year",
            "late in the year",
        ),
        0,
    ),
    quarter="quarter",
    half="half",
    last="last|previous|past|preceding",
    next="next|coming|following",
    this="this|current|present",
    of="of|in",
    articles="the|a",
    edges="end|close|start|beginning|middle|early|late|later|mid|mid-|of",
    firsts="first",
    ago=r"{n}\s+{u}\s+ago",
    ahead=r"(?:with)?in\s+{n}\s+{u}",
    decade=r"(?:(?P<c>19|20)|['’])(?P<t>\d)0s",
    since="since",
    until="until|till|through",
    by="by|before|no later than",
    now="between now and|from now to|from now until",
    between="between|from",
    to="to|until|and|through|till",
    into=(
        "in|since|from|by|until|till|before|after|last|next|this|to|and|of|through|during|for|"
        "between"
    ),
    season_into="in|since|by|from|until|till|through|during|before|after",
    periods=words("year years month months week weeks day days century decade quarter season"),
    clock=r"\b\d{1,2}(?:\.\d\d)?\s?(?:[ap]\.?m\b|o['’]clock)|\baged\s\d+|\b\d+-year-olds?\b"
    r"|\bat\s\d{1,2}[.]\d\d\b",
    month_first=True,
    loose_months=False,
    capitals=True,
    postposed=False,
    feasts={"christmas": 12, "xmas": 12},
)
