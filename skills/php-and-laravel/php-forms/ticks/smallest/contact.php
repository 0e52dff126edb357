<?php
$name = htmlspecialchars($_POST['name'] ?? ''); // ticks
