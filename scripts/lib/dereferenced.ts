import { resolve, type SchemaNode } from "../../src/register/schema.ts";

/** A schema with every `$ref` written out, for tools that read one file. @param each changes a node once its reference is followed */
export function dereferenced(raw: SchemaNode, home: string, each: (node: SchemaNode) => SchemaNode = (node) => node): SchemaNode {
  const { node, home: from } = resolve(raw, home);
  const { $id: _, definitions: __, ...rest } = each(node);
  if (rest.properties)
    rest.properties = Object.fromEntries(Object.entries(rest.properties).map(([key, child]) => [key, dereferenced(child, from, each)]));
  if (rest.items) rest.items = dereferenced(rest.items, from, each);
  return rest;
}
