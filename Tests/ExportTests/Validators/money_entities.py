"""Reads FOLDER/entities.ftm.json with followthemoney: nothing may be lost in cleaning, references have to fit."""

import json
import sys

from followthemoney import model
from followthemoney.exc import InvalidData

entities, faults = {}, []
with open(sys.argv[1] + "/entities.ftm.json", encoding="utf-8") as file:
    for line in file:
        data = json.loads(line)
        if data["id"] in entities:
            faults.append((data["id"], "is there twice"))
        entity = model.get_proxy(data, cleaned=False)
        try:
            entity.schema.validate(data)
        except InvalidData as error:
            faults.append((data["id"], error.errors))
        for name, values in data["properties"].items():
            prop = entity.schema.get(name)
            if prop is None:
                faults.append((data["id"], f"{data['schema']} has no {name}"))
                continue
            kept = entity.get(name)
            if set(kept) != set(values):
                faults.append((data["id"], name, values, kept))
            if prop.stub or prop.deprecated:
                faults.append((data["id"], name, "is not to be written"))
        for name in entity.schema.required:
            if not entity.get(name):
                faults.append((data["id"], f"lacks {name}"))
        entities[data["id"]] = entity

for entity in entities.values():
    for prop, value in entity.itervalues():
        if prop.type.name == "entity":
            target = entities.get(value)
            if target is None or not target.schema.is_a(prop.range):
                faults.append((entity.id, prop.name, value))

assert entities, "there is no entity"
print(f"{len(entities)} entities")
for fault in faults[:20]:
    print(fault)
sys.exit(1 if faults else 0)
