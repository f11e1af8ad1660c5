-- Indicators a bureau defines by form; every version stays.
create table own_indicator (
  bureau_id text not null,
  code text not null,
  version integer not null,
  name text not null,
  body jsonb not null,
  retired boolean not null default false,
  reason text,
  by_id uuid not null,
  by_name text not null,
  at timestamptz not null,
  primary key (bureau_id, code, version)
);
create trigger own_indicator_append_only before update or delete on own_indicator
  for each row execute function refuse_change();
