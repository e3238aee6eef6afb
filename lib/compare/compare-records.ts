import { diffArrays } from 'diff';
import type { FieldChange, RecordChange, RecordChanges } from './model';

/** The facts of a record in words, each with its value; null where the record has none. */
export type Fields = Record<string, string | null>;

interface RecordKind<T> {
  idOf: (record: T) => string;
  nameOf: (record: T) => string;
  fieldsOf: (record: T) => Fields;
  /** Whether readers see in which order the records stand. */
  ordered?: boolean;
}

/** Which records came, went or say something else; they are the same by their ids. */
export function compareRecords<T>(before: T[], after: T[], kind: RecordKind<T>): RecordChanges {
  const { idOf, nameOf, fieldsOf, ordered = false } = kind;
  const old = new Map(before.map((record) => [idOf(record), record]));
  const now = new Map(after.map((record) => [idOf(record), record]));
  const moves = ordered ? compareOrder([...old.keys()], [...now.keys()]) : new Map<string, FieldChange>();
  const nameOfId = (id: string) => {
    const record = now.get(id);
    return record ? nameOf(record) : id;
  };
  const change = (record: T, fields: FieldChange[]): RecordChange => ({
    id: idOf(record),
    name: nameOf(record),
    fields,
  });
  return {
    added: after
      .filter((record) => !old.has(idOf(record)))
      .map((record) => change(record, compareFields({}, fieldsOf(record)))),
    removed: before.filter((record) => !now.has(idOf(record))).map((record) => change(record, [])),
    changed: after.flatMap((record) => {
      const earlier = old.get(idOf(record));
      if (earlier === undefined) return [];
      const move = moves.get(idOf(record));
      const fields = compareFields(fieldsOf(earlier), fieldsOf(record));
      if (move) fields.push(inWords(move, nameOfId));
      return fields.length > 0 ? [change(record, fields)] : [];
    }),
  };
}

/** The facts that differ by more than spaces. */
export function compareFields(before: Fields, after: Fields): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [from, to] = [before[field] ?? null, after[field] ?? null];
    return plain(from) === plain(to) ? [] : [{ field, from, to }];
  });
}

/** Which of the ids that both lists have stand behind another one than before, with these two as `from` and `to`. */
export function compareOrder(before: string[], after: string[]): Map<string, FieldChange> {
  const stayed = new Set(before.filter((id) => after.includes(id)));
  const [old, now] = [before, after].map((ids) => ids.filter((id) => stayed.has(id))) as [string[], string[]];
  const moved = diffArrays(old, now).flatMap((change) => (change.added ? change.value : []));
  const ahead = (ids: string[], id: string) => ids[ids.indexOf(id) - 1] ?? null;
  return new Map(moved.map((id) => [id, { field: 'stands after', from: ahead(old, id), to: ahead(now, id) }]));
}

/** A change of order with names for its ids. */
export function inWords({ field, from, to }: FieldChange, nameOf: (id: string) => string): FieldChange {
  return { field, from: from && nameOf(from), to: to && nameOf(to) };
}

function plain(text: string | null): string | null {
  return text && text.replace(/\s+/g, ' ').trim();
}
