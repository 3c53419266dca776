import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { usePane, usePaneState } from "../pane-context";
import { openedIn } from "../session/sheet-flow";
import { MoreIcon } from "./icons";

/** What is needed seldom: the sheet's mapping, highlights, and about the add-in. */
export function MoreMenu() {
  const { session, texts } = usePane();
  const { entry } = usePaneState();
  const { phase, marked, screens, undo } = entry;
  const canChange = openedIn(phase) !== undefined && phase.kind !== "reviewing";
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreIcon />} aria-label={texts.common.menu} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {canChange && !screens.some(({ kind }) => kind === "mapping") && (
            <MenuItem onClick={() => session.screens.open({ kind: "mapping" })}>
              {texts.start.changeLabel}
            </MenuItem>
          )}
          {undo.length > 0 && (
            <MenuItem onClick={() => void session.fixes.undo()}>{texts.fixes.undo}</MenuItem>
          )}
          {marked && <MenuItem onClick={() => void session.result.unmark()}>{texts.result.unmark}</MenuItem>}
          {!screens.some(({ kind }) => kind === "formulas") && (
            <MenuItem onClick={() => void session.openFormulas()}>{texts.formulas.menu}</MenuItem>
          )}
          <MenuItem
            onClick={() => session.screens.open({ kind: "lists" })}
            disabled={screens.some(({ kind }) => kind === "lists")}
          >
            {texts.lists.menu}
          </MenuItem>
          <MenuItem
            onClick={() => session.openTables()}
            disabled={screens.some(({ kind }) => kind === "tables")}
          >
            {texts.tables.menu}
          </MenuItem>
          <MenuItem
            onClick={() => session.screens.open({ kind: "about" })}
            disabled={screens.some(({ kind }) => kind === "about")}
          >
            {texts.about.menu}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
