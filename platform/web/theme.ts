/** The look of every control: Mantine's theme and variables, made from the tokens. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';
import { dark, light, type Palette } from './tokens.ts';

/** From the lightest to the darkest; buttons take 7 in light and 6 in dark, as the tokens say. */
const accent: MantineColorsTuple = [
  '#e4f0f6',
  '#c8e1ee',
  '#a3cfe5',
  '#76c3ea',
  '#4ba4d0',
  '#2c8bbb',
  '#1c79a7',
  '#0b5f86',
  '#084b6b',
  '#063a53',
];
const neutral: MantineColorsTuple = [
  '#f5f7f8',
  '#eef2f4',
  '#dfe5e9',
  '#c9d2d8',
  '#a6b2bb',
  '#7c8892',
  '#55616a',
  '#2e3840',
  '#20282e',
  '#14191d',
];
const red: MantineColorsTuple = [
  '#fdeae8',
  '#fbd3cf',
  '#ff9d94',
  '#f0776d',
  '#e05a50',
  '#d24c42',
  '#c9433a',
  '#b1261e',
  '#931c15',
  '#75140f',
];

export const fontFamily =
  "'Be Vietnam Pro', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', system-ui, sans-serif";
export const monospace = "ui-monospace, 'SF Mono', 'Cascadia Mono', 'Roboto Mono', Menlo, monospace";

/** Labels above, then the hint, the control, and the error below it. */
const inputWrapperOrder: ('label' | 'description' | 'input' | 'error')[] = [
  'label',
  'description',
  'input',
  'error',
];

export const theme = createTheme({
  fontFamily,
  fontFamilyMonospace: monospace,
  colors: { accent, gray: neutral, red },
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  white: '#ffffff',
  black: light.ink,
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  fontSizes: { xs: '13px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.35' },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '24px', lineHeight: '1.3' },
      h2: { fontSize: '18px', lineHeight: '1.4' },
      h3: { fontSize: '15px', lineHeight: '1.45' },
    },
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' } },
    InputWrapper: { defaultProps: { inputWrapperOrder } },
    TextInput: { defaultProps: { inputWrapperOrder } },
    PasswordInput: { defaultProps: { inputWrapperOrder } },
    Textarea: { defaultProps: { inputWrapperOrder } },
    NumberInput: { defaultProps: { inputWrapperOrder, hideControls: true } },
    Select: { defaultProps: { inputWrapperOrder, checkIconPosition: 'right' } },
    NativeSelect: { defaultProps: { inputWrapperOrder } },
    Modal: { defaultProps: { overlayProps: { backgroundOpacity: 0.45 }, padding: 'lg' } },
  },
});

/** Every token as a CSS variable: `--e-ink`, `--e-accent-wash`, `--e-series-1` … */
function tokenVariables(palette: Palette): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(palette)) {
    if (typeof value !== 'string') continue;
    variables[`--e-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`] = value;
  }
  palette.series.forEach((value, index) => {
    variables[`--e-series-${index + 1}`] = value;
  });
  return variables;
}

function schemeVariables(palette: Palette): Record<string, string> {
  return {
    ...tokenVariables(palette),
    '--mantine-color-body': palette.paper,
    '--mantine-color-text': palette.ink,
    '--mantine-color-dimmed': palette.quiet,
    '--mantine-color-placeholder': palette.quiet,
    '--mantine-color-anchor': palette.accent,
    '--mantine-color-error': palette.high,
    '--mantine-color-default': palette.raised,
    '--mantine-color-default-hover': palette.touched,
    '--mantine-color-default-color': palette.ink,
    '--mantine-color-default-border': palette.edge,
    '--mantine-color-disabled': palette.touched,
    '--mantine-color-disabled-color': palette.quiet,
    '--mantine-color-disabled-border': palette.line,
    // Borders and grounds of the controls, which Mantine takes from its own scales.
    '--mantine-color-gray-4': palette.edge,
    '--mantine-color-dark-4': palette.edge,
    '--mantine-color-dark-6': palette.raised,
    '--mantine-color-dark-5': palette.touched,
    '--mantine-color-dark-7': palette.paper,
    '--mantine-color-dark-8': palette.wash,
    '--mantine-color-accent-filled': palette.accentFill,
    '--mantine-color-accent-filled-hover': palette.accentFillTouched,
    '--mantine-color-accent-light': palette.accentWash,
    '--mantine-color-accent-light-hover': palette.accentWash,
    '--mantine-color-accent-light-color': palette.accent,
    '--mantine-color-red-filled': palette.highFill,
    '--mantine-color-red-text': palette.high,
  };
}

/** Paper is light, whatever the screen is: the light variables, for every scheme, while a page is printed. */
export const paperStyle = `@media print{:root:root[data-mantine-color-scheme]{color-scheme:light;${Object.entries(
  schemeVariables(light),
)
  .map(([name, value]) => `${name}:${value}`)
  .join(';')}}}`;

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: schemeVariables(light),
  dark: schemeVariables(dark),
});
