<?php

class A {}
