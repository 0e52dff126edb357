<?php
file_put_contents('notes.txt', $note); // ticks
