-- Tickets are searched whatever the case and the accents, also by the people who were asked; and sorted by institution.

create function fold_text(value text) returns text
  language sql immutable strict parallel safe
  as $$
    select translate(lower(value),
      'ĄĆĘŁŃÓŚŹŻČŠŽĐÆØÅÁÉÍÖŐÚÜŰÄËÏÑÇÀÈÌÒÙÂÊÎÔÛŘŤĎĽŇÝŮĚąćęłńóśźżčšžđæøåáéíöőúüűäëïñçàèìòùâêîôûřťďľňýůěß',
      'acelnoszzcszdaoaaeioouuuaeincaeiouaeiourtdlnyueacelnoszzcszdaoaaeioouuuaeincaeiouaeiourtdlnyues')
  $$;
comment on function fold_text is 'a text for searching: lower case, without the accents of the languages that clinics write in';

create index tickets_institution on tickets (institution, id);
