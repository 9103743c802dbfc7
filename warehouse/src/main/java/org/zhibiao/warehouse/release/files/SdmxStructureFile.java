package org.zhibiao.warehouse.release.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.zhibiao.warehouse.release.ReleaseDescription;
import org.zhibiao.warehouse.table.DuckDb;

/**
 * What the series' columns are, in SDMX-ML 2.1: concepts, code lists, data structure and dataflow
 * (https://sdmx.org/standards-2/).
 */
public final class SdmxStructureFile {
  static final String AGENCY = "ZHIBIAO";
  static final String DATAFLOW = AGENCY + ":DF_SERIES(1.0)";

  /** Dimensions, the observation, attributes: in the order of the SDMX-CSV file. */
  public static final List<String> COLUMNS =
      List.of(
          "REF_AREA",
          "INDICATOR",
          "MEASURE",
          "UNIT_MEASURE",
          "TIME_PERIOD",
          "OBS_VALUE",
          "OBS_UPPER",
          "COMPARATOR",
          "OBS_STATUS",
          "FACT_ID");

  private static final Map<String, String> CODED_DIMENSIONS = codedDimensions();
  private static final List<String> ATTRIBUTES =
      List.of("OBS_UPPER", "COMPARATOR", "OBS_STATUS", "FACT_ID");
  private static final String REGISTRY = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/";
  private static final String MESSAGE = REGISTRY + "message";
  private static final String STRUCTURE = REGISTRY + "structure";
  private static final String COMMON = REGISTRY + "common";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final XMLStreamWriter xml;

  private SdmxStructureFile(XMLStreamWriter xml) {
    this.xml = xml;
  }

  public static void write(DuckDb duckdb, ReleaseDescription description, Path file)
      throws SQLException, IOException {
    Map<String, Map<String, String>> lists = new LinkedHashMap<>();
    lists.put("CL_AREA", codes(duckdb, used("regions", "region_code")));
    lists.put("CL_INDICATOR", codes(duckdb, used("indicators", "indicator_code")));
    lists.put(
        "CL_MEASURE", codes(duckdb, "select distinct measure, measure from series order by 1"));
    try (Writer writer = Files.newBufferedWriter(file)) {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(writer);
      new SdmxStructureFile(xml).document(lists, description);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException("The SDMX structure could not be written to " + file, e);
    }
  }

  private static String used(String table, String key) {
    return "select %2$s, name_zh from %1$s where %2$s in (select %2$s from series) order by 1"
        .formatted(table, key);
  }

  private static Map<String, String> codes(DuckDb duckdb, String sql) throws SQLException {
    Map<String, String> codes = new LinkedHashMap<>();
    for (List<String> row : duckdb.rows(sql)) {
      codes.put(row.get(0), row.get(1));
    }
    return codes;
  }

  private void document(Map<String, Map<String, String>> lists, ReleaseDescription description)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("mes", "Structure", MESSAGE);
    xml.writeNamespace("mes", MESSAGE);
    xml.writeNamespace("str", STRUCTURE);
    xml.writeNamespace("com", COMMON);
    open("mes", MESSAGE, "Header");
    text("mes", MESSAGE, "ID", "ZHIBIAO_" + description.date().toString().replace("-", ""));
    text("mes", MESSAGE, "Test", "false");
    text("mes", MESSAGE, "Prepared", description.date() + "T00:00:00");
    xml.writeEmptyElement("mes", "Sender", MESSAGE);
    xml.writeAttribute("id", AGENCY);
    xml.writeEndElement();
    open("mes", MESSAGE, "Structures");
    dataflow();
    codelists(lists);
    concepts();
    dataStructure();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void dataflow() throws XMLStreamException {
    open("str", STRUCTURE, "Dataflows");
    maintained("Dataflow", "DF_SERIES", "指标序列", "Indicator series");
    open("str", STRUCTURE, "Structure");
    reference("DSD_SERIES", "datastructure", "DataStructure");
    close(3);
  }

  private void codelists(Map<String, Map<String, String>> lists) throws XMLStreamException {
    open("str", STRUCTURE, "Codelists");
    for (Map.Entry<String, Map<String, String>> list : lists.entrySet()) {
      maintained("Codelist", list.getKey(), list.getKey(), list.getKey());
      for (Map.Entry<String, String> code : list.getValue().entrySet()) {
        item("Code", code.getKey(), code.getValue());
      }
      close(1);
    }
    close(1);
  }

  private void concepts() throws XMLStreamException {
    open("str", STRUCTURE, "Concepts");
    maintained("ConceptScheme", "CS_SERIES", "概念", "Concepts");
    for (String column : COLUMNS) {
      item("Concept", column, column);
    }
    close(2);
  }

  private void dataStructure() throws XMLStreamException {
    open("str", STRUCTURE, "DataStructures");
    maintained("DataStructure", "DSD_SERIES", "指标序列", "Indicator series");
    open("str", STRUCTURE, "DataStructureComponents");
    open("str", STRUCTURE, "DimensionList");
    xml.writeAttribute("id", "DimensionDescriptor");
    int position = 1;
    for (Map.Entry<String, String> dimension : CODED_DIMENSIONS.entrySet()) {
      component("Dimension", dimension.getKey(), position++);
      representation(dimension.getValue());
      close(1);
    }
    component("TimeDimension", "TIME_PERIOD", position);
    open("str", STRUCTURE, "LocalRepresentation");
    xml.writeEmptyElement("str", "TextFormat", STRUCTURE);
    xml.writeAttribute("textType", "ObservationalTimePeriod");
    close(3);
    attributes();
    open("str", STRUCTURE, "MeasureList");
    xml.writeAttribute("id", "MeasureDescriptor");
    component("PrimaryMeasure", "OBS_VALUE", 0);
    close(5);
  }

  private void attributes() throws XMLStreamException {
    open("str", STRUCTURE, "AttributeList");
    xml.writeAttribute("id", "AttributeDescriptor");
    for (String attribute : ATTRIBUTES) {
      open("str", STRUCTURE, "Attribute");
      xml.writeAttribute("id", attribute);
      xml.writeAttribute("assignmentStatus", "Conditional");
      conceptIdentity(attribute);
      open("str", STRUCTURE, "AttributeRelationship");
      open("str", STRUCTURE, "PrimaryMeasure");
      xml.writeEmptyElement("Ref");
      xml.writeAttribute("id", "OBS_VALUE");
      close(3);
    }
    close(1);
  }

  private void component(String element, String id, int position) throws XMLStreamException {
    open("str", STRUCTURE, element);
    xml.writeAttribute("id", id);
    if (position > 0) {
      xml.writeAttribute("position", Integer.toString(position));
    }
    conceptIdentity(id);
  }

  private void conceptIdentity(String concept) throws XMLStreamException {
    open("str", STRUCTURE, "ConceptIdentity");
    xml.writeEmptyElement("Ref");
    xml.writeAttribute("id", concept);
    xml.writeAttribute("maintainableParentID", "CS_SERIES");
    xml.writeAttribute("maintainableParentVersion", "1.0");
    xml.writeAttribute("agencyID", AGENCY);
    xml.writeAttribute("package", "conceptscheme");
    xml.writeAttribute("class", "Concept");
    close(1);
  }

  /**
   * @param codelist empty for free text
   */
  private void representation(String codelist) throws XMLStreamException {
    open("str", STRUCTURE, "LocalRepresentation");
    if (codelist.isEmpty()) {
      xml.writeEmptyElement("str", "TextFormat", STRUCTURE);
      xml.writeAttribute("textType", "String");
    } else {
      open("str", STRUCTURE, "Enumeration");
      reference(codelist, "codelist", "Codelist");
      close(1);
    }
    close(1);
  }

  private void reference(String id, String sdmxPackage, String sdmxClass)
      throws XMLStreamException {
    xml.writeEmptyElement("Ref");
    xml.writeAttribute("id", id);
    xml.writeAttribute("version", "1.0");
    xml.writeAttribute("agencyID", AGENCY);
    xml.writeAttribute("package", sdmxPackage);
    xml.writeAttribute("class", sdmxClass);
  }

  private void maintained(String element, String id, String zh, String en)
      throws XMLStreamException {
    open("str", STRUCTURE, element);
    xml.writeAttribute("id", id);
    xml.writeAttribute("agencyID", AGENCY);
    xml.writeAttribute("version", "1.0");
    name(en, "en");
    name(zh, "zh");
  }

  private void item(String element, String id, String name) throws XMLStreamException {
    open("str", STRUCTURE, element);
    xml.writeAttribute("id", id);
    name(name, "zh");
    close(1);
  }

  private void name(String name, String language) throws XMLStreamException {
    open("com", COMMON, "Name");
    xml.writeAttribute("xml", XML, "lang", language);
    xml.writeCharacters(name);
    close(1);
  }

  private void text(String prefix, String namespace, String element, String text)
      throws XMLStreamException {
    open(prefix, namespace, element);
    xml.writeCharacters(text);
    close(1);
  }

  private void open(String prefix, String namespace, String element) throws XMLStreamException {
    xml.writeStartElement(prefix, element, namespace);
  }

  private void close(int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      xml.writeEndElement();
    }
  }

  private static Map<String, String> codedDimensions() {
    Map<String, String> dimensions = new LinkedHashMap<>();
    dimensions.put("REF_AREA", "CL_AREA");
    dimensions.put("INDICATOR", "CL_INDICATOR");
    dimensions.put("MEASURE", "CL_MEASURE");
    dimensions.put("UNIT_MEASURE", "");
    return dimensions;
  }
}
