<?php
$names = ['Ana', 'Rui'];
foreach ($names as $name) { // ticks
    echo $name;
}
