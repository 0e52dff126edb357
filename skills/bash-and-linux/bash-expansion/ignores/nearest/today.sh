name="Ana"
echo '$(date) ${name:-nobody}' "$name"
