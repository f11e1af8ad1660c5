-- Nothing ever wrote the outbox: the ledger is the outbox, read by position (docs/adr, 出件箱).
drop table outbox;

-- The word in the number of a kind of paper, or of the matters of a procedure, as a bureau sets it from a day on.
create table bureau_word (
  bureau_id text not null,
  code text not null,
  from_date date not null,
  word text not null,
  reason text not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (bureau_id, code, from_date)
);

-- Requests to void a number, and what was decided on them.
create table number_void (
  bureau_id text not null,
  void_id uuid not null,
  printed text not null,
  reason text not null,
  again boolean not null,
  asked_by uuid not null,
  asked_name text not null,
  asked_at timestamptz not null,
  state text not null check (state in ('asked', 'agreed', 'refused')),
  decided_by uuid,
  decided_name text,
  decided_at timestamptz,
  opinion text,
  primary key (bureau_id, void_id)
);
create unique index number_void_open on number_void (bureau_id, printed) where state = 'asked';

-- Which request an idempotency key of the API belongs to: the same key with another body is refused.
create table api_request_key (
  bureau_id text not null,
  key text not null,
  digest text not null,
  made_at timestamptz not null,
  primary key (bureau_id, key)
);
