/** Which nodes does the JSON Schema of a record consist of, and where does each stand? */
import { z } from 'zod';
import { entityFields } from '../../src/schema/entity.ts';
import { essayFrontMatter } from '../../src/schema/essay.ts';
import { incidentFrontMatter } from '../../src/schema/incident.ts';
import { bibliography } from '../../src/schema/source.ts';

/** The parts of a JSON Schema that the tests ask about. */
export interface Node {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly propertyNames?: Node;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

export const schemas = {
  incident: incidentFrontMatter,
  sources: bibliography,
  entity: entityFields,
  essay: essayFrontMatter,
};

export interface PlacedNode {
  /** As in `incident.timeline[].at`. */
  readonly place: string;
  readonly node: Node;
  /** A property of an object, as against an item, a choice or the whole. */
  readonly isField: boolean;
}

function nodesIn(node: Node, place: string, isField = false): readonly PlacedNode[] {
  return [
    { place, node, isField },
    ...Object.entries(node.properties ?? {}).flatMap(([name, field]) => nodesIn(field, `${place}.${name}`, true)),
    ...(node.items ? nodesIn(node.items, `${place}[]`) : []),
    ...(node.anyOf ?? []).flatMap((choice) => nodesIn(choice, place)),
    ...(node.propertyNames ? nodesIn(node.propertyNames, `${place}.{key}`) : []),
    ...(typeof node.additionalProperties === 'object' ? nodesIn(node.additionalProperties, `${place}.*`) : []),
  ];
}

export const nodes: readonly PlacedNode[] = Object.entries(schemas).flatMap(([name, schema]) =>
  nodesIn(z.toJSONSchema(schema) as Node, name),
);
