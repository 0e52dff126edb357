<?php
session_start(); // ticks
$_SESSION['user'] = $name; // ticks
