read -p "Name? " name
