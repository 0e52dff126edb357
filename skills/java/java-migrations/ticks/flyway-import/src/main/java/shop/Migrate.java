package shop;

import org.flywaydb.core.Flyway;
