<?php
echo 'You searched for ' . $_GET['q'];
