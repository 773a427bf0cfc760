/** One request of office.js, carried out action by action as Excel does: what fails stops the rest. */
import { root } from './members-workbook';
import { ExcelError, memberOf, UnknownMember, type WireObject } from './wire-object';
import type { Wire } from './wire';

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set, 5 trace */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ObjectPath['ArgumentInfo'];
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  /** 1 root, 2 new object, 3 method, 4 property, 5 indexer */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    /** For each argument that is itself an object, its path. */
    readonly ReferencedObjectPathIds?: readonly (number | null)[];
  };
}

export function carryOut(wire: Wire, { Actions, ObjectPaths }: RequestBody): object {
  const objects = new Map<number, WireObject | null>();
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [ActionIndex, action] of Actions.entries()) {
    try {
      if (action.ActionType === 5) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: act(wire, action, objects, ObjectPaths) });
    } catch (cause) {
      if (!(cause instanceof ExcelError)) throw cause;
      const { code: Code } = cause;
      return {
        Error: {
          Code,
          Message: `（中文说明）${Code}`,
          Location: wire.at,
          ActionIndex,
          HttpStatusCode: 400,
        },
        Results,
        TraceIds,
      };
    }
  }
  return { Results, TraceIds };
}

type Objects = Map<number, WireObject | null>;
type Paths = RequestBody['ObjectPaths'];

function act(wire: Wire, action: Action, objects: Objects, paths: Paths): unknown {
  if (action.ActionType === 5) return null;
  const object = resolve(wire, action.ObjectPathId, objects, paths);
  if (!object) return null;
  const [argument, ...more] = argumentsOf(wire, action.ArgumentInfo ?? {}, objects, paths);
  switch (action.ActionType) {
    case 1:
      return {};
    case 2:
      return query(object, action.QueryInfo?.Select ?? []);
    case 3:
      wire.touch(object.type, action.Name);
      memberOf(object, 'methods', action.Name)(...([argument, ...more] as never[]));
      return null;
    case 4: {
      wire.touch(object.type, action.Name);
      const { set } = memberOf(object, 'scalars', action.Name);
      if (!set) throw new UnknownMember(`${object.type}.${action.Name} cannot be set`);
      set(argument as never);
      return null;
    }
    default:
      throw new UnknownMember(`action type ${action.ActionType}`);
  }
}

function resolve(wire: Wire, id: number, objects: Objects, paths: Paths): WireObject | null {
  const known = objects.get(id);
  if (known !== undefined) return known;
  const { ObjectPathType, Name, ParentObjectPathId, ArgumentInfo } = paths[id]!;
  const found =
    ObjectPathType === 1
      ? root(wire)
      : ObjectPathType === 2
        ? service(Name)
        : follow(
            wire,
            resolve(wire, ParentObjectPathId!, objects, paths),
            ObjectPathType,
            Name,
            argumentsOf(wire, ArgumentInfo ?? {}, objects, paths),
          );
  objects.set(id, found);
  return found;
}

const argumentsOf = (
  wire: Wire,
  { Arguments = [], ReferencedObjectPathIds = [] }: NonNullable<ObjectPath['ArgumentInfo']>,
  objects: Objects,
  paths: Paths,
): readonly unknown[] =>
  Arguments.map((argument, i) => {
    const id = ReferencedObjectPathIds[i];
    return id ? resolve(wire, id, objects, paths) : argument;
  });

function follow(
  wire: Wire,
  parent: WireObject | null,
  type: number,
  name: string,
  args: readonly unknown[],
): WireObject | null {
  if (!parent) {
    if (wire.options.nullChains) return null;
    throw new ExcelError('ItemNotFound');
  }
  if (type === 5) return parent.item!(String(args[0]));
  wire.touch(parent.type, name);
  if (type === 4) return memberOf(parent, 'properties', name)();
  return memberOf(parent, 'methods', name)(...(args as never[])) ?? null;
}

/** What office.js itself tells Excel as it starts. */
function service(name: string): WireObject {
  if (name !== 'Microsoft.InternalService.AddinInternalService') throw new UnknownMember(name);
  return { type: name, methods: { NotifyActionHandlerReady: () => undefined } };
}

const wireName = (member: string): string => member[0]!.toUpperCase() + member.slice(1);

/** What is selected of a collection is meant of its items. */
function query(object: WireObject, select: readonly string[]): object {
  if (object.items) return { _Items: object.items().map((item) => query(item, select)) };
  const values: Record<string, unknown> = {};
  for (const path of select) {
    const [member, ...rest] = path.split('/') as [string, ...string[]];
    const name = wireName(member);
    values[name] =
      rest.length === 0
        ? read(object, name)
        : query(memberOf(object, 'properties', name)(), [rest.join('/')]);
  }
  return values;
}

function read(object: WireObject, name: string): unknown {
  const { get } = memberOf(object, 'scalars', name);
  if (!get) throw new UnknownMember(`${object.type}.${name} cannot be read`);
  return get();
}
