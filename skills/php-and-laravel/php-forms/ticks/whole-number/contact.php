<?php
$age = intval($_POST['age']); // ticks
