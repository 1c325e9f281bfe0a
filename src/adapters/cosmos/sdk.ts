/**
 * The types of the SDK, as its module for `import()` declares them: the package holds two sets that do not mix,
 * and the SDK itself is only ever loaded that way, when a store is opened.
 */
export type {
  Container,
  CosmosClient,
  CosmosClientOptions,
  FeedOptions,
  Item,
  SqlParameter,
  SqlQuerySpec,
} from '@azure/cosmos' with { 'resolution-mode': 'import' };
