<?php

return (new PhpCsFixer\Config())->setRules(["@PSR12" => true]);
