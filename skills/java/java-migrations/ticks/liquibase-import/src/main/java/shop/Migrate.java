package shop;

import liquibase.Liquibase;
