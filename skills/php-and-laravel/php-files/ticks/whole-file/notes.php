<?php
echo file_get_contents('notes.txt'); // ticks
