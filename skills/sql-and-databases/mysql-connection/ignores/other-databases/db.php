<?php

$db = new PDO("sqlite:shop.db");
