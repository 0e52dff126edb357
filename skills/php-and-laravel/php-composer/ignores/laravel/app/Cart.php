<?php
namespace App;

class Cart {}
