<?php
namespace App\Models;

class Loaf {}
