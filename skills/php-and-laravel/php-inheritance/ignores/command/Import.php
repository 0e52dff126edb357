<?php
class Import extends Command
{
    public function __construct() { parent::__construct(); }
}
