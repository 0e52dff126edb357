<?php
$name = trim($_POST['name']); // ticks
