<?php
if (!is_numeric($_POST['age'])) echo 'Only digits'; // ticks
