<?php
$name = mysqli_real_escape_string($db, $_POST['name']); // ticks
