CREATE TABLE customers (
    id serial PRIMARY KEY,
    email text UNIQUE, -- ticks
    age integer CHECK (age >= 18) -- ticks
);
