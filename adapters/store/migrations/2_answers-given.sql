-- Up Migration

-- Answers that stand in channels, what they rested on, and in which versions of their stories.
create table answers_given (
  platform text not null,
  channel text not null,
  message text not null,
  thread text,
  person text,
  answer text not null,
  stories text[] not null,
  versions integer[] not null,
  rests jsonb not null,
  at timestamptz not null default now(),
  primary key (platform, channel, message)
);
create index answers_given_by_age on answers_given (at);
create index answers_given_by_story on answers_given using gin (stories);

-- Down Migration

drop table answers_given;
