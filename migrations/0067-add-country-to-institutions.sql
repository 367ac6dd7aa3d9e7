-- In which country an institution writes its phone numbers, and what the desk adds to the mails with links that go there.

alter table institutions
  add column country text check (country ~ '^[A-Z]{2}$'),
  add column mail_lines text check (length(mail_lines) between 1 and 1000);
comment on column institutions.country is 'ISO 3166-1 alpha-2; numbers without a country code are its own. Null: the language''s country';
comment on column institutions.mail_lines is 'the desk''s own words in every mail with a link to it: about the institution, not about a person';
