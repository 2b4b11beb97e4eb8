import { HostError } from "./errors";
import type { BatchReply, BatchRequest } from "./protocol";

/** A reply that says nothing but that the request was refused as a whole. */
export function refused({ code, message, status }: HostError): BatchReply {
  const error = { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: status };
  return { Results: [], TraceIds: [], Error: error };
}

const sizeOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Carries out a request unless it has too many bytes. An answer that has too many is not given, though all that was
 * asked has been done.
 * @returns the reply, as JSON
 */
export async function limited(
  request: string,
  execute: (batch: BatchRequest) => Promise<BatchReply>,
  most: number,
): Promise<string> {
  if (sizeOf(request) > most) {
    const says = "The request payload size has exceeded the limit.";
    return JSON.stringify(refused(new HostError("RequestPayloadSizeLimitExceeded", says)));
  }
  const reply = JSON.stringify(await execute(JSON.parse(request) as BatchRequest));
  if (sizeOf(reply) <= most) return reply;
  const says = "The response payload size has exceeded the limit.";
  return JSON.stringify(refused(new HostError("ResponsePayloadSizeLimitExceeded", says)));
}
