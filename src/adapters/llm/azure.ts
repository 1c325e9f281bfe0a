export const AZURE_VERSION = '2024-10-21';
const AZURE_HOST = /\.(?:openai\.azure|cognitiveservices\.azure|services\.ai\.azure)\.com$/i;

/** An Azure OpenAI resource names its models in the address; compatible services name them in the request. */
export function isAzure(endpoint: string): boolean {
  return AZURE_HOST.test(new URL(endpoint).hostname);
}
