// Documents that several people write at once and that merge by themselves; only what the drafting of clauses needs.
export {
  Doc,
  applyUpdate,
  createAbsolutePositionFromRelativePosition,
  createRelativePositionFromTypeIndex,
  decodeRelativePosition,
  encodeRelativePosition,
  encodeStateAsUpdate,
  encodeStateVector,
  mergeUpdates,
} from "yjs";
