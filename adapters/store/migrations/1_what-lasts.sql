-- Up Migration

-- What was handled, so that it is answered once. `event` is what came, for another copy of the bot to take up
-- where the one that claimed it has died; it is emptied when the answer is out.
create table handled_events (
  id text primary key,
  owner integer not null,
  claimed_at timestamptz not null default now(),
  done_at timestamptz,
  event jsonb
);
create index handled_events_by_age on handled_events (claimed_at);
create index handled_events_open on handled_events (owner) where done_at is null;

-- How the bot behaves in a channel, and which stories the channel follows.
create table channels (
  channel text primary key,
  settings jsonb not null,
  changed_at timestamptz not null default clock_timestamp()
);

-- The texts that a follow-up may lean on, oldest first.
create table conversations (
  id text primary key,
  texts text[] not null,
  people text[] not null,
  used_at timestamptz not null default now()
);
create index conversations_by_age on conversations (used_at);

-- What was typed to get an answer whose id is too short to hold it.
create table requests (
  answer text primary key,
  texts text[] not null,
  people text[] not null,
  used_at timestamptz not null default now()
);
create index requests_by_age on requests (used_at);

create table feedback (
  id text primary key,
  at timestamptz not null,
  platform text not null,
  person text not null,
  channel text not null,
  answer text not null,
  opinion text not null,
  why text
);
create index feedback_by_age on feedback (at);

-- The last questions of each person, for their own home page.
create table recent_questions (
  person text not null,
  question text not null,
  at timestamptz not null default now(),
  turn bigserial,
  primary key (person, question)
);

-- Down Migration

drop table recent_questions, feedback, requests, conversations, channels, handled_events;
