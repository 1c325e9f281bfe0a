import { Entity } from 'botframework-connector/lib/connectorApi/models/mappers';

/**
 * The connector's description of an entity names three fields, and its serializer drops all others: citations and the
 * mark of what a model has written would never arrive. Activities are described as having any; entities are now, too.
 */
export function keepEntityFields(): void {
  Entity.type.additionalProperties ??= { type: { name: 'Object' } };
}
