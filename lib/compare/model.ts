/** One fact about something that is there before and after, or about what came or went. */
export interface FieldChange {
  /** In words, to be printed: "minimum version". */
  field: string;
  /** Null where there was none. */
  from: string | null;
  to: string | null;
  /** For versions: which way it went. */
  direction?: 'raised' | 'lowered';
}

/** A record of the guide (a technology, a term …) that came, went or says something else. */
export interface RecordChange {
  id: string;
  name: string;
  fields: FieldChange[];
}

export interface RecordChanges {
  added: RecordChange[];
  removed: RecordChange[];
  changed: RecordChange[];
}

export type PartKind = 'added' | 'removed' | 'renamed' | 'moved' | 'changed';

/** A component, connection or group of a diagram that differs. */
export interface PartChange {
  part: 'node' | 'edge' | 'group';
  /** The weightiest of what happened; the fields tell all of it. */
  kind: PartKind;
  /** In words: "Nginx → FastAPI App: Proxy". */
  name: string;
  /** Its ids in the drawing before and after: none where it is not there, several where one thing is drawn so often. */
  before: string[];
  after: string[];
  fields: FieldChange[];
}
