/** What is in the picture as Turtle: the triples that hold, and every claim with its quote. */

import type { Sight } from "./filters";
import type { Graph } from "./graph";

const PREFIXES = {
  kg: "https://example.org/kg/ontology#", rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#", rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#", prov: "http://www.w3.org/ns/prov#", oa: "http://www.w3.org/ns/oa#", xsd: "http://www.w3.org/2001/XMLSchema#",
};
const MODALITIES = ["Actual", "Planned", "Possible"];

export async function turtle(graph: Graph, sight: Sight, statements: number[], quote: (claim: number) => Promise<string>): Promise<string> {
  const entities = new Set(statements.flatMap((one) => [graph.s[one]!, graph.o[one]!]).filter((end) => end >= 0));
  const parts = Object.entries(PREFIXES).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  for (const entity of [...entities].sort((a, b) => a - b)) parts.push(described(graph, entity));
  for (const one of statements) {
    const claims = sight.claims(one);
    if (claims.some((claim) => graph.claim.status[claim]! < 2)) parts.push(`${node(graph, graph.s[one]!)} ${predicate(graph, one)} ${target(graph, one)} .`);
    const told = await Promise.all(claims.map((claim) => claimed(graph, claim, quote)));
    parts.push(`[] a kg:Statement ; rdf:subject ${node(graph, graph.s[one]!)} ; rdf:predicate ${predicate(graph, one)} ; rdf:object ${target(graph, one)} ;\n    kg:supportedBy ${told.join(" ,\n        ")} .`);
  }
  return `${parts.join("\n\n")}\n`;
}

function described(graph: Graph, entity: number): string {
  const lines = [`${node(graph, entity)} rdfs:label ${text(graph.label[entity]!)}`];
  const types = graph.types(entity).map((one) => `<${safe(one.iri)}>`);
  if (types.length) lines.push(`a ${types.join(", ")}`);
  const names = graph.namesOf(entity).map(([language, name]) => text(name, language));
  if (names.length) lines.push(`skos:altLabel ${names.join(", ")}`);
  const same = (graph.same.get(entity) ?? []).map((iri) => `<${safe(iri)}>`);
  if (same.length) lines.push(`skos:exactMatch ${same.join(", ")}`);
  return `${lines.join(" ;\n    ")} .`;
}

async function claimed(graph: Graph, claim: number, quote: (claim: number) => Promise<string>): Promise<string> {
  const status = graph.claim.status[claim]!;
  const article = graph.claim.article[claim]!;
  const lines = [
    "a kg:Claim", `kg:modality kg:${MODALITIES[status % 3]}`, `kg:polarity kg:${status < 3 ? "Affirmed" : "Denied"}`,
    `prov:wasQuotedFrom <${safe(`${graph.base}article/${graph.article.id[article]}`)}>`, `oa:exact ${text(await quote(claim), graph.language(article))}`,
  ];
  for (const [name, value] of [["by", graph.claim.by[claim]!], ["disputedBy", graph.claim.disputedBy[claim]!]] as const) {
    const who = graph.speaker(value);
    if (who) lines.push(`kg:${name} ${who.entity === undefined ? text(who.name) : node(graph, who.entity)}`);
  }
  const when = graph.text(graph.claim.when[claim]!);
  if (when) lines.push(`kg:when ${text(when)}`);
  return `[ ${lines.join(" ; ")} ]`;
}

const node = (graph: Graph, entity: number): string => `<${safe(graph.fullIri(entity))}>`;
const predicate = (graph: Graph, one: number): string => `<${safe(graph.properties[graph.p[one]!]!.iri)}>`;

function target(graph: Graph, one: number): string {
  const object = graph.o[one]!;
  if (object >= 0) return node(graph, object);
  const { value, language } = graph.literal(object);
  if (typeof value === "string") return text(value, language);
  return Number.isInteger(value) ? `"${value}"^^xsd:integer` : `"${value}"^^xsd:decimal`;
}

/** Characters that may not stand in an IRI are percent-encoded, so no name can leave its brackets. */
function safe(iri: string): string {
  return iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`);
}

function text(value: string, language = ""): string {
  const tag = /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language) && language !== "und" ? `@${language}` : "";
  return JSON.stringify(value).replace(/\u007f/g, "\\u007F") + tag;
}
