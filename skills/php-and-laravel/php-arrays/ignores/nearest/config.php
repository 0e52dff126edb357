<?php
return ['host' => 'localhost', 'ports' => [80, 443]];
