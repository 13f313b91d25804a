-- Opens a plan in Neovim as docs/editors.md sets it up, corrects an old number with the editor's own command, and types.
local function say(...) io.stdout:write(table.concat(vim.tbl_map(tostring, { ... }), ' ') .. '\n') end
local function die(message) say('FAIL ' .. message); vim.cmd('cquit 1') end
local function has(code)
  return function()
    for _, one in ipairs(vim.diagnostic.get(0)) do if one.code == code then return one end end
    return false
  end
end
local function wait(what, check)
  if not vim.wait(20000, function() return check() ~= false end, 20) then die(what) end
end

vim.cmd('set hidden noswapfile')
local versions = {}
local publish = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ...)
  table.insert(versions, result.version or -1)
  return publish(err, result, ...)
end
vim.cmd('edit ' .. vim.env.PLAN)
vim.bo.filetype = 'markdown'
local id = vim.lsp.start_client({
  name = 'lapsilinssi',
  cmd = { vim.env.NODE, vim.env.SERVER, '--stdio' },
  root_dir = vim.fn.fnamemodify(vim.env.PLAN, ':p:h'),
  init_options = { asOf = '2026-11-21' },
})
if not id then die('no client') end
vim.lsp.buf_attach_client(0, id)

-- Findings, in the columns of an editor that counts in bytes.
wait('no findings', has('outdated-statute'))
local old = has('outdated-statute')()
local line = vim.fn.getline(old.lnum + 1)
if line:sub(old.col + 1, old.end_col) ~= '72/2006' then die('wrong place: ' .. line:sub(old.col + 1, old.end_col)) end
say('found', old.message:gsub('\n.*', ''))

-- The correction, chosen from Neovim's own menu: 0.7 sends wrong ranges after letters of several bytes.
vim.api.nvim_win_set_cursor(0, { old.lnum + 1, old.col })
vim.ui.select = function(items, options, choose)
  say('menu', (options.format_item or tostring)(items[1]))
  choose(items[1], 1)
end
vim.lsp.buf.code_action()
wait('not corrected', function() return has('outdated-statute')() == false end)
local after = vim.fn.getline(old.lnum + 1)
if after ~= line:gsub('72/2006', '1285/2016') then die('corrupted: ' .. after) end
say('line', after)

-- Hover and symbols.
local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', {
  textDocument = { uri = vim.uri_from_bufnr(0) }, position = { line = 7, character = 3 },
}, 20000)
local text = hover and hover[id] and hover[id].result and hover[id].result.contents.value or ''
if not text:find('Osallisuus ja kuuleminen', 1, true) then die('no hover: ' .. text) end

-- Typing behind an emoji.
local at = vim.fn.search('arvomme') - 1
vim.api.nvim_buf_set_text(0, at, 0, at, 0, { '😀 [tähän] ' })
wait('nothing while typing', function()
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if one.code == 'placeholder-left' and one.lnum == at and one.col == #'😀 ' then return one end
  end
  return false
end)
for index = 2, #versions do if versions[index] < versions[index - 1] then die('versions go back') end end
vim.lsp.stop_client(id)
vim.wait(3000, function() return vim.lsp.get_client_by_id(id) == nil end, 20)
say('OK')
vim.cmd('qall!')
