<?php

$db = new PDO("pgsql:host=localhost");
