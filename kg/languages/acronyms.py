"""Acronyms that name no one: figures of accounts, techniques, posts, taxes, illnesses.

They stand in capitals like the names of firms and bodies, and are common nouns all the same.
"""

from __future__ import annotations

from typing import Final

from kg.languages.language import words

COMMON: Final = words("""
    ebitda ebit ebitdar ebt arpu roe roi roce cet1 npl capex opex cagr ipo opa opv m&a esg csr kpi
    nav aum p&l b2b b2c d2c r&d r&s i&d f&e
    ai ia ki llm it tic tlc ict iot api gpu cpu npu ram ssd dram nand led oled lcd gps nfc rfid vpn
    sms pdf url html usb hdmi wlan wifi vr ar xr saas paas 3d 4g 5g 6g lte gsm
    ceo cfo coo cto cio cmo cro chro evp svp vp pdg ad dg drh daf rrhh hr rh
    gdp pil pib bip vat iva mwst tva tps irpf irpef ires imu gst
    suv ev bev phev hev gpl gnl gnv lng lpg gnc co2 nox pfas pvc pet pcb dna rna mrna dns adn arn
    hiv vih aids sida als sla sars covid tbc otc icu fda-zulassung
    tv dvd cd dj vip faq diy rfp rfi nda sla mou loi spv reit etf cds cdo abs
    usd eur gbp chf jpy cny rmb inr
""")
"""In lower case."""
