/** The themes that most machines do not need. */
export { teamsHighContrastTheme, webDarkTheme } from '@fluentui/react-components';
