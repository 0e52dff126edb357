<?php session_start(); ?>
<!doctype html>
<html lang="en">
  <head>
    <title>Bread club</title>
  </head>
  <body>
    <nav><a href="/loaves">Loaves</a></nav>
